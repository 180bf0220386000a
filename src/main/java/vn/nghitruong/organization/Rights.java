package vn.nghitruong.organization;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the pages of this module what their reader may do. */
@ControllerAdvice(basePackageClasses = Rights.class)
class Rights {
    @ModelAttribute("mayManage")
    boolean manage(@Nullable Authentication who) {
        return has(who, "organization:manage");
    }

    @ModelAttribute("mayLetIn")
    boolean letIn(@Nullable Authentication who) {
        return has(who, "accounts:manage");
    }

    private static boolean has(@Nullable Authentication who, String authority) {
        return who != null && who.getAuthorities().stream().anyMatch(a -> authority.equals(a.getAuthority()));
    }
}
