package vn.nghitruong.notifications;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.nghitruong.organization.Person;
import vn.nghitruong.platform.FormErrors;
import vn.nghitruong.platform.Texts;

/** The form of preferences, shown to their person and to the clerk alike. */
@Component
class PreferenceForms {
    private final Preferences preferences;
    private final Texts texts;

    PreferenceForms(Preferences preferences, Texts texts) {
        this.preferences = preferences;
        this.texts = texts;
    }

    ModelAndView page(Person person, String action, PreferenceForm form, FormErrors errors) {
        var quiet = preferences.quietTime();
        return new ModelAndView("notifications/preference")
                .addObject("person", person)
                .addObject("action", action)
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("quietFrom", quiet.quietFrom().toString())
                .addObject("quietTo", quiet.quietTo().toString())
                .addObject("paces", paces())
                .addObject("hours", hours())
                .addObject("weekdays", weekdays());
    }

    private Map<String, String> paces() {
        var choices = new LinkedHashMap<String, String>();
        for (var pace : Pace.values()) {
            choices.put(pace.name(), texts.get("notifications.pace." + pace));
        }
        return choices;
    }

    private static Map<String, String> hours() {
        var choices = new LinkedHashMap<String, String>();
        for (var hour = 0; hour < 24; hour++) {
            choices.put(String.valueOf(hour), hour + ":00");
        }
        return choices;
    }

    private Map<String, String> weekdays() {
        var choices = new LinkedHashMap<String, String>();
        for (var day = 1; day <= 7; day++) {
            choices.put(String.valueOf(day), texts.get("notifications.weekday." + day));
        }
        return choices;
    }
}
