/** Work on the Vietnamese language that knows no domain: normalising, folding, reading dates, numbers and names of bodies. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.nghitruong.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
