package vn.nghitruong.notifications;

import vn.nghitruong.organization.Person;

/** A notice that has just been written down for a person, on its way to the channels. */
record Told(long noticeId, Person person, Preference preference, Urgency urgency) {}
