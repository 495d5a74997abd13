package org.tocsin.model.internal;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be told or asked.
 *
 * @param zone where they live, so that nobody is called at night by mistake
 * @param phone as dialled from abroad
 * @param chat handle in the team's chat
 * @param languages BCP 47 tags, best first
 * @param skills ids such as {@code workflow-runner}
 */
public record Person(
        PersonId id,
        String name,
        String title,
        String team,
        ZoneId zone,
        String email,
        @Nullable String phone,
        @Nullable String chat,
        List<String> languages,
        List<String> skills) {
    public Person {
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
    }
}
