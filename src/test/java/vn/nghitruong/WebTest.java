package vn.nghitruong;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.nghitruong.indicators.ManyParts;
import vn.nghitruong.platform.EventProbe;

/**
 * The whole application on a real PostgreSQL, reached through its door. One context serves every test class; each class
 * has a council of its own, so that commits, listeners and jobs are real. Test methods run in the council's scope.
 */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestParts.class, PlanTen.class, EventProbe.class, ManyParts.class})
@ExtendWith(CouncilOfTheClass.class)
public @interface WebTest {}
