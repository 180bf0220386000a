/** Months of the indicators: frozen, approved by name, and compared with what the records say today. */
@NullMarked
package vn.nghitruong.indicators.months;

import org.jspecify.annotations.NullMarked;
