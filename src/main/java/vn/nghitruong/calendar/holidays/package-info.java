/** The page of days off: a year as a list and a picture, what is added, exchanged, withdrawn and checked. */
@NullMarked
package vn.nghitruong.calendar.holidays;

import org.jspecify.annotations.NullMarked;
