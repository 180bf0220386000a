package vn.nghitruong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import vn.nghitruong.plans.Plan;
import vn.nghitruong.plans.PlanIndicators;
import vn.nghitruong.plans.PlanReader;
import vn.nghitruong.plans.Plans;

/** Gives the council of a test class the real Plan, as the first start does. */
@TestComponent
public class PlanTen {
    private final Plans plans;
    private final PlanIndicators indicators;

    PlanTen(Plans plans, PlanIndicators indicators) {
        this.plans = plans;
        this.indicators = indicators;
    }

    /** Stores the Plan; again does no harm. */
    public Plan store() {
        try {
            var text =
                    new ClassPathResource("plans/ke-hoach-10-KH-HDND.txt").getContentAsString(StandardCharsets.UTF_8);
            var plan = plans.store(PlanReader.read(text));
            indicators.add(plan);
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
