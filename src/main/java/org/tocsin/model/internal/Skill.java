package org.tocsin.model.internal;

import org.jspecify.annotations.Nullable;

/**
 * A craft, or a platform that somebody can repair alone, at night, with nobody to ask.
 *
 * @param meaning what somebody who has it can do; Markdown
 * @param platform the vendor whose platform it is about; null for a craft
 */
public record Skill(
        SkillId id, String name, String meaning, @Nullable VendorId platform) {}
