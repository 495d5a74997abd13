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
 * @param capacity in how many incidents they can take part at once
 * @param holidays the public holidays of where they live
 * @param codeOwner how the list of code owners names them, such as {@code @ines}
 */
public record Person(
        PersonId id,
        String name,
        String title,
        TeamId team,
        ZoneId zone,
        String email,
        @Nullable String phone,
        @Nullable String chat,
        List<String> languages,
        List<SkillId> skills,
        int capacity,
        @Nullable HolidaysId holidays,
        @Nullable String codeOwner) {
    public Person {
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
    }
}
