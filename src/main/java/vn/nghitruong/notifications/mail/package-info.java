/** How one e-mail leaves the house: the server that takes it, and what it answered. Knows no notices and no people. */
@NullMarked
package vn.nghitruong.notifications.mail;

import org.jspecify.annotations.NullMarked;
