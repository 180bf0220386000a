package vn.nghitruong.calendar;

/** In a year other days are worked than before. What was computed before keeps its day until somebody moves it. */
public record HolidaysChanged(int year) {}
