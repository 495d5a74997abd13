package org.tocsin.oncall;

import java.time.Duration;
import org.tocsin.model.internal.PersonId;

/**
 * What being on call asks of one person over a time.
 *
 * @param onCall all together
 * @param nights with time on call in them, where the person lives; likewise the weekends
 * @param most in any seven days on end
 */
public record Load(PersonId person, Duration onCall, int nights, int weekends, Duration most) {}
