/** How a plan's text is read: paragraphs, numbered parts, who does what until when. Rules and word lists, no database. */
@NullMarked
package vn.nghitruong.plans.reading;

import org.jspecify.annotations.NullMarked;
