package org.tocsin.calendar;

import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;

/**
 * Reads jollyday's files for it, in a tenth of the time that JAXB takes to start. Public, because jollyday makes one by
 * {@code META-INF/services}.
 */
public final class HolidayFiles implements HolidayCalendarConfigurationService {
    @Override
    public HolidayCalendarConfiguration getHolidayCalendarConfiguration(ManagerParameter parameter) {
        return HolidayPlace.of(HolidayXml.read(parameter.createResourceUrl()));
    }
}
