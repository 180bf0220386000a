package vn.nghitruong.organization;

/**
 * How many delegates a decision needs on a day.
 *
 * @param needed the least number that is enough
 * @param formula how it came about, in words
 * @param basis the law it rests on
 * @param verified whether a person has checked the rule
 */
public record Threshold(Decision decision, int needed, String formula, String basis, boolean verified) {}
