/** Reminding those who have to do something, telling those who answer for it, and chasing what is late by letter. */
@NullMarked
package vn.nghitruong.duties.reminding;

import org.jspecify.annotations.NullMarked;
