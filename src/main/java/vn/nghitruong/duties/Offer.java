package vn.nghitruong.duties;

import vn.nghitruong.calendar.DueDate;

/** An open day that rules or days off changed since would make another one: it keeps its day until somebody moves it. */
public record Offer(Duty duty, Occurrence occurrence, DueDate due) {}
