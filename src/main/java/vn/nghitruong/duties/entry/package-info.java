/**
 * Nhập những gì trước ngày bắt đầu dùng: a council that goes live late enters from one table what was done, when, and what
 * never was; evidence may follow.
 */
@NullMarked
package vn.nghitruong.duties.entry;

import org.jspecify.annotations.NullMarked;
