package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.site.desk.Frame.NavLink;
import org.tocsin.site.desk.Frame.NavSection;

class NavigationTest {
    @Test
    void aPageMarksItselfAndThePartItBelongsTo() {
        Frame frame = Given.page(VendorsPage.class, Given.everything(List.of())).frame();

        assertThat(frame.navigation())
                .filteredOn(NavSection::within)
                .extracting(section -> section.first().label())
                .containsExactly("Matrix");
        assertThat(frame.navigation())
                .flatExtracting(NavSection::rest)
                .filteredOn(NavLink::here)
                .extracting(NavLink::label)
                .containsExactly("Vendors");
    }

    @Test
    void thePageOnePartBeginsAtMarksItself() {
        Frame frame = Given.page(MatrixPage.class, Given.everything(List.of())).frame();

        assertThat(frame.navigation())
                .filteredOn(section -> section.first().here())
                .extracting(section -> section.first().label())
                .containsExactly("Matrix");
        assertThat(frame.navigation()).flatExtracting(NavSection::rest).noneMatch(NavLink::here);
    }
}
