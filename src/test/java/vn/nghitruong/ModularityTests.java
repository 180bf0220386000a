package vn.nghitruong;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    @Test
    void modulesImportOnlyWhatTheyDeclare() {
        ApplicationModules.of(Application.class).verify();
    }
}
