package vn.nghitruong.organization;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.nghitruong.platform.Verbs;

/** Tells the pages of this module what their reader may do. */
@ControllerAdvice(basePackageClasses = Rights.class)
class Rights {
    @ModelAttribute("mayManage")
    boolean manage(@Nullable Authentication who) {
        return Verbs.granted(who, "organization:manage");
    }

    @ModelAttribute("mayLetIn")
    boolean letIn(@Nullable Authentication who) {
        return Verbs.granted(who, "accounts:manage");
    }
}
