/** FrozenMonths of the indicators that were frozen, approved by name, and are compared with what the records say today. */
@NullMarked
package vn.nghitruong.indicators.months;

import org.jspecify.annotations.NullMarked;
