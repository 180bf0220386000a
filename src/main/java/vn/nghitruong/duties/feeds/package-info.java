/** Work seen by days: the month, what changed in a week, and the calendar that a telephone reads by itself. */
@NullMarked
package vn.nghitruong.duties.feeds;

import org.jspecify.annotations.NullMarked;
