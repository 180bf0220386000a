package vn.nghitruong;

import java.lang.reflect.Method;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.nghitruong.platform.Council;
import vn.nghitruong.platform.CouncilScope;
import vn.nghitruong.platform.Councils;

/** Founds a council for the test class, and runs its methods in that council's scope. */
public class CouncilOfTheClass implements BeforeAllCallback, InvocationInterceptor {
    private static volatile @Nullable Council council;

    /** The host name on which the council answers. */
    public static String host() {
        return council.code() + ".localhost";
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var spring = SpringExtension.getApplicationContext(context);
        spring.getBean(TestClock.class).setTo(TestClock.START);
        var councils = spring.getBean(Councils.class);
        var name = context.getRequiredTestClass().getSimpleName();
        var founded = councils.found("t-" + name.toLowerCase(Locale.ROOT), "Hội đồng nhân dân xã " + name);
        councils.claim(founded.code() + ".localhost", founded);
        council = founded;
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        CouncilScope.call(council, invocation::proceed);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        CouncilScope.call(council, invocation::proceed);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        CouncilScope.call(council, invocation::proceed);
    }
}
