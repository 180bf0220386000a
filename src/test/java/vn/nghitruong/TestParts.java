package vn.nghitruong;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@TestConfiguration
class TestParts {
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /** Requests go to the host of the class's own council, unless the test says otherwise. */
    @Bean
    MockMvcBuilderCustomizer hostOfTheCouncil() {
        return builder -> builder.defaultRequest(MockMvcRequestBuilders.get("/").with(request -> {
            if (request.getServerName().equals("localhost")) {
                request.setServerName(CouncilOfTheClass.host());
            }
            return request;
        }));
    }
}
