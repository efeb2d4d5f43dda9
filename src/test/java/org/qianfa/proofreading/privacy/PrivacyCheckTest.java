package org.qianfa.proofreading.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.proofreading.finding.CheckRun;
import org.qianfa.proofreading.finding.Finding;
import org.qianfa.proofreading.finding.ParagraphCheck;

class PrivacyCheckTest {

    private static final List<ParagraphCheck> CHECKS = List.of(new PersonalNumberCheck(), new PlateCheck(), new AddressCheck(),
            new CasePartyCheck(), new SecrecyCheck());

    private static List<Finding> look(String text) {
        return CheckRun.of(CHECKS, text, 2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345热线工单3355件", "网站标识码：4403110012", "粤ICP备13800001234号", "京公网安备 11010802018073号",
        "索引号：11370322004222241N/2021-5135380", "统一社会信用代码914403001922038216", "统一社会信用代码110101199003070011",
        "罚款13800001234.56元", "资金13800001234元", "文号云府〔2024〕12号", "固定电话0755-23456789", "13800001234份", "合同编号13800001234",
        "事项编码110101199003070011号", "2023-2027年规划、2024年1月1日至2024年12月31日", "京A级景区", "川渝AB12345CDE", "和平路12号院改造", "整治3栋12户",
        "服务中心地址在和平路12号3号楼305室", "最高人民法院第三人民法庭", "申请人张某某诉区政府", "依法保障原告诉权", "投诉举报政府信息", "当事人安全，马上",
        "严守国家秘密、工作秘密", "涉及商业秘密、个人隐私", "申诉控告委员会", "一次性告知申请人何种材料", "做好内部资料管理工作，严格落实保密制度和资料借阅登记制度，不得外传",
        "http://example.org/13800001234", "版本V13800001234", "诉前调解成功分流，程序诉委员会"})
    void look_alikes_stay_quiet(String text) {
        assertThat(look(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"110101199003070011,11*************011", "13800001234,138****1234", "+8613800001234,86138****1234",
        "138 0000 1234,138****1234", "6222021234567890128,6222***********0128", "110101900307001,11**********001"})
    void masks_numbers_as_they_may_be_shown(String number, String masked) {
        assertThat(look("联系人（" + number + "）已核实")).singleElement().extracting(Finding::suggestion)
                .satisfies(s -> assertThat(masked).endsWith(s.substring(1)));
    }

    @ParameterizedTest
    @CsvSource({"家住幸福路8号,HOME_ADDRESS", "位于幸福小区3栋2单元501室,HOME_ADDRESS", "粤B·D12345,PLATE_NUMBER", "被告李卫国，CASE_PARTY,",
        "李卫国诉镇政府行政赔偿一案,CASE_PARTY", "申请人：李卫国,CASE_PARTY", "密级：秘密,SECRECY_MARK", "绝密★长期,SECRECY_MARK",
        "机  密,SECRECY_MARK", "此件不公开,INTERNAL_MARK"})
    void finds_the_other_kinds(String text, String rule) {
        if (rule != null) {
            assertThat(look(text)).extracting(f -> f.rule().name()).containsExactly(rule);
        } else {
            assertThat(look(text)).isNotEmpty();
        }
    }

    @Property(tries = 500)
    void never_throws(@ForAll @StringLength(max = 40) @CharRange(from = '0', to = 'X') String digits, @ForAll @StringLength(max = 20) String text) {
        assertThat(look(text + digits + "号3栋" + text + "诉" + digits)).isNotNull();
    }
}
