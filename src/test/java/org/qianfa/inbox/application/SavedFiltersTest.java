package org.qianfa.inbox.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.testing.Tasks.person;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.inbox.KeepFilter;
import org.qianfa.inbox.KeepFilter.FilterEmpty;
import org.qianfa.inbox.KeepFilter.FilterNameUnfit;
import org.qianfa.inbox.KeepFilter.TooManyFilters;
import org.qianfa.inbox.MyWork.Tab;
import org.qianfa.inbox.SavedFilters;
import org.qianfa.inbox.SavedFilters.SavedFilter;
import org.qianfa.inbox.ShareFilter;
import org.qianfa.inbox.ShareFilter.FilterNameShared;
import org.qianfa.inbox.StepKind;
import org.qianfa.inbox.WorkFilter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.NotPermitted;
import org.qianfa.shared.Refusal;
import org.qianfa.shared.Role;
import org.qianfa.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SavedFiltersTest {

    private static final Actor COORDINATOR = person(20, 2, Role.COORDINATOR);
    private static final Actor SECOND = person(22, 2, Role.COORDINATOR);
    private static final Actor OFFICE = person(23, 2, Role.OFFICE);
    private static final Actor STRANGER = person(30, 3, Role.COORDINATOR);
    private static final WorkFilter CONTRACTS = new WorkFilter(2025, 2L, StepKind.MATTERS, WorkFilter.Due.WITHIN_3, "合同");
    private static final WorkFilter LATE = new WorkFilter(null, null, null, WorkFilter.Due.OVERDUE, null);

    @Parameter
    private TestDatabase database;

    private InboxHouse house;
    private SavedFilters saved;
    private KeepFilter keeping;
    private ShareFilter sharing;

    @BeforeEach
    void open() {
        house = new InboxHouse(database);
        saved = house.bean(SavedFilters.class);
        keeping = house.bean(KeepFilter.class);
        sharing = house.bean(ShareFilter.class);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_filter_is_kept_by_name_for_its_owner_alone() throws Refusal {
        long id = keeping.saveFilter(OFFICE, " 合同 ", Tab.POOL, CONTRACTS);

        assertThat(saved.savedFilters(OFFICE)).containsExactly(new SavedFilter(id, 23, null, "合同", Tab.POOL, CONTRACTS, false));
        assertThat(saved.savedFilters(COORDINATOR)).isEmpty();
        assertThat(journal()).containsExactly("SaveFilter: 合同");
    }

    @Test
    void the_same_name_takes_the_new_content() throws Refusal {
        long id = keeping.saveFilter(OFFICE, "急", Tab.POOL, CONTRACTS);

        assertThat(keeping.saveFilter(OFFICE, "急", Tab.MINE, LATE)).isEqualTo(id);
        assertThat(saved.savedFilters(OFFICE)).containsExactly(new SavedFilter(id, 23, null, "急", Tab.MINE, LATE, false));
    }

    @Test
    void an_unfit_name_an_empty_filter_and_one_too_many_are_refused_and_keep_nothing() throws Refusal {
        assertThatThrownBy(() -> keeping.saveFilter(OFFICE, " ", Tab.POOL, LATE)).isInstanceOf(FilterNameUnfit.class);
        assertThatThrownBy(() -> keeping.saveFilter(OFFICE, null, Tab.POOL, LATE)).isInstanceOf(FilterNameUnfit.class);
        assertThatThrownBy(() -> keeping.saveFilter(OFFICE, "长".repeat(41), Tab.POOL, LATE)).isInstanceOf(FilterNameUnfit.class);
        assertThatThrownBy(() -> keeping.saveFilter(OFFICE, "空", Tab.POOL, WorkFilter.ALL)).isInstanceOf(FilterEmpty.class);
        assertThat(saved.savedFilters(OFFICE)).isEmpty();
        assertThat(journal()).isEmpty();

        for (int i = 0; i < KeepFilter.MOST_KEPT; i++) {
            keeping.saveFilter(OFFICE, "第" + i, Tab.POOL, LATE);
        }
        assertThatThrownBy(() -> keeping.saveFilter(OFFICE, "再", Tab.POOL, LATE)).isInstanceOf(TooManyFilters.class);
        keeping.saveFilter(OFFICE, "第1", Tab.POOL, CONTRACTS);
        assertThat(saved.savedFilters(OFFICE)).hasSize(KeepFilter.MOST_KEPT);
    }

    @Test
    void a_shared_filter_is_found_in_the_unit_and_nowhere_else() throws Refusal {
        long id = keeping.saveFilter(COORDINATOR, "急", Tab.POOL, LATE);
        sharing.shareFilter(COORDINATOR, id);

        assertThat(saved.savedFilters(OFFICE)).extracting(SavedFilter::name, SavedFilter::unitId).containsExactly(tuple("急", 2L));
        assertThat(saved.savedFilters(STRANGER)).isEmpty();
        assertThatThrownBy(() -> keeping.removeFilter(OFFICE, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.chooseFilter(STRANGER, id)).isInstanceOf(NotFound.class);

        sharing.withdrawFilter(SECOND, id);
        assertThat(saved.savedFilters(OFFICE)).isEmpty();
        assertThat(saved.savedFilters(COORDINATOR)).hasSize(1);
        assertThat(journal()).containsExactly("SaveFilter: 急", "ShareFilter: 急", "WithdrawFilter: 急");
    }

    @Test
    void only_the_coordinator_or_administrator_of_the_unit_shares_the_own_and_withdraws() throws Refusal {
        long office = keeping.saveFilter(OFFICE, "急", Tab.POOL, LATE);
        long coordinators = keeping.saveFilter(COORDINATOR, "急", Tab.POOL, LATE);

        assertThatThrownBy(() -> sharing.shareFilter(OFFICE, office)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> sharing.shareFilter(COORDINATOR, office)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sharing.withdrawFilter(COORDINATOR, coordinators)).isInstanceOf(NotFound.class);
        sharing.shareFilter(COORDINATOR, coordinators);
        assertThatThrownBy(() -> sharing.withdrawFilter(OFFICE, coordinators)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> sharing.withdrawFilter(STRANGER, coordinators)).isInstanceOf(NotFound.class);

        Actor administrator = person(90, 2, Role.SYSTEM_ADMIN);
        long theirs = keeping.saveFilter(administrator, "急", Tab.POOL, CONTRACTS);
        assertThatThrownBy(() -> sharing.shareFilter(administrator, theirs)).isInstanceOf(FilterNameShared.class);
        sharing.withdrawFilter(administrator, coordinators);
        sharing.shareFilter(administrator, theirs);
        assertThat(saved.savedFilters(OFFICE)).extracting(SavedFilter::id).containsExactly(office, theirs);
    }

    @Test
    void one_filter_may_be_what_the_list_opens_with() throws Refusal {
        long own = keeping.saveFilter(OFFICE, "急", Tab.POOL, LATE);
        long shared = keeping.saveFilter(COORDINATOR, "合同", Tab.POOL, CONTRACTS);
        sharing.shareFilter(COORDINATOR, shared);

        keeping.chooseFilter(OFFICE, own);
        keeping.chooseFilter(OFFICE, shared);
        assertThat(saved.chosen(OFFICE)).map(SavedFilter::id).contains(shared);
        assertThat(saved.savedFilters(OFFICE)).extracting(SavedFilter::chosen).containsExactly(false, true);
        assertThat(saved.chosen(COORDINATOR)).isEmpty();

        sharing.withdrawFilter(COORDINATOR, shared);
        assertThat(saved.chosen(OFFICE)).as("no longer there for this person").isEmpty();
        keeping.chooseFilter(OFFICE, own);
        keeping.chooseFilter(OFFICE, null);
        assertThat(saved.chosen(OFFICE)).isEmpty();
        keeping.chooseFilter(OFFICE, own);
        keeping.removeFilter(OFFICE, own);
        assertThat(saved.chosen(OFFICE)).isEmpty();
    }

    private List<String> journal() {
        return house.bean(InboxTestConfiguration.RecordedJournal.class).actions;
    }
}
