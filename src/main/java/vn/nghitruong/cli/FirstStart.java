package vn.nghitruong.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import vn.nghitruong.organization.AdministratorLink;
import vn.nghitruong.plans.PlanIndicators;
import vn.nghitruong.plans.PlanReader;
import vn.nghitruong.plans.Plans;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Councils;

/** What a start leaves behind: the first council with its Plan, what new versions add to every council, the address. */
class FirstStart {
    private static final String FIRST = "bang-lang";
    private static final String PLAN = "plans/ke-hoach-10-KH-HDND.txt";
    private final ApplicationContext context;

    FirstStart(ApplicationContext context) {
        this.context = context;
    }

    void run() {
        var councils = context.getBean(Councils.class);
        if (councils.all().isEmpty()) {
            councils.found(FIRST, "Hội đồng nhân dân xã Bằng Lang");
        } else {
            councils.all().forEach(c -> councils.found(c.code(), c.name()));
        }
        councils.find(FIRST).ifPresent(council -> CouncilScope.run(council, this::loadPlan));
        var address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        System.err.println("Nghị Trường đang chạy tại " + address);
        for (var council : councils.all()) {
            CouncilScope.run(
                    council,
                    () -> context.getBean(AdministratorLink.class)
                            .create()
                            .ifPresent(path -> System.err.println(
                                    "Quản trị viên của %s mở địa chỉ này một lần để đặt mật khẩu:\n  %s%s"
                                            .formatted(council.name(), address, path))));
        }
    }

    private void loadPlan() {
        try {
            var text = new ClassPathResource(PLAN).getContentAsString(StandardCharsets.UTF_8);
            var plan = context.getBean(Plans.class).store(PlanReader.read(text));
            context.getBean(PlanIndicators.class).add(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
