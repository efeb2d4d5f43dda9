package org.qianfa.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qianfa.review.CheckCompleteness;
import org.qianfa.review.DecideLevel;
import org.qianfa.review.DecideLevel.Level;
import org.qianfa.review.MatterView.Kind;
import org.qianfa.review.SubmitForReview.Material;
import org.qianfa.review.SubmitForReview.MaterialKind;
import org.qianfa.review.SubmitMatter;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Three matters beside the report: a normative document whose answers are due, a contract under review, an enforcement decision before the check of its materials. */
@Component
@Profile("demo")
class MatterSteps {

    private static final String CONTRACT = """
            望舒街道公共法律服务站运营服务合同
            甲方：望舒街道办事处
            乙方：云澜区明溪社会工作服务中心
            一、服务内容
            乙方为甲方辖区居民提供法律咨询、人民调解协助和法治宣传服务，每月不少于二十个工作日。
            二、费用和支付
            服务费每年十二万元，甲方在合同签订后三日内一次付清。
            三、违约责任
            乙方未按约提供服务的，按日支付服务费千分之五的违约金，违约金不设上限。
            四、争议解决
            因本合同发生争议的，由乙方所在地人民法院管辖。""";
    private static final String DECISION = """
            行政处罚决定书（送审稿）
            一、案件事实
            当事人未经批准在人行道上堆放建筑材料，占用面积十二平方米，经责令改正后三日内未清除。
            二、证据
            现场检查笔录、照片四张、询问笔录、责令改正通知书及送达回证。
            三、处罚依据和裁量
            依据城市市容管理有关规定，情节一般，拟处罚款二千元。
            四、救济途径
            不服本决定的，可以依法申请行政复议或者提起行政诉讼。""";

    private static final String RULES = """
            望舒街道沿街店铺门前责任管理办法（送审稿）
            第一条 为改善街面秩序，制定本办法。
            第二条 沿街店铺经营者负责门前环境卫生、设施完好和秩序良好。
            第三条 经营者拒不履行门前责任的，由街道处以二千元以上一万元以下罚款，情节严重的责令停业。
            第四条 本办法自公布之日起施行。""";

    private final SubmitMatter submitMatter;
    private final DecideLevel decideLevel;
    private final CheckCompleteness checkCompleteness;
    private final FileReviewers reviewers;
    private final SamplePeople people;

    MatterSteps(SubmitMatter submitMatter, DecideLevel decideLevel, CheckCompleteness checkCompleteness, FileReviewers reviewers,
                SamplePeople people) {
        this.submitMatter = submitMatter;
        this.decideLevel = decideLevel;
        this.checkCompleteness = checkCompleteness;
        this.reviewers = reviewers;
        this.people = people;
    }

    void make(SamplePlace place) throws Refusal {
        long rules = submit(people.at(place, SamplePost.DRAFTER_1), Kind.NORMATIVE_DOCUMENT, "沿街店铺门前责任管理办法", "管理办法送审稿.txt", RULES);
        checkCompleteness.checkCompleteness(people.at(place, SamplePost.REVIEWER), rules, true, null);
        reviewers.review(place, rules);
        long contract = submit(people.at(place, SamplePost.DRAFTER_1), Kind.CONTRACT, "公共法律服务站运营服务合同", "合同送审稿.txt", CONTRACT);
        checkCompleteness.checkCompleteness(people.at(place, SamplePost.REVIEWER), contract, true, null);
        long decision = submit(people.at(place, SamplePost.DRAFTER_1), Kind.ENFORCEMENT_DECISION, "占用人行道堆放建筑材料行政处罚案", "处罚决定书送审稿.txt",
                DECISION);
        decideLevel.decideLevel(people.at(place, SamplePost.HEAD_1), decision, Level.HEAD, true, "事实清楚，同意送法制审核。");
    }

    private long submit(Actor by, Kind kind, String title, String file, String text) throws Refusal {
        return submitMatter.submitMatter(by, new SubmitMatter.Command(by.departmentId(), kind, title,
                List.of(new Material(MaterialKind.DRAFT, file), new Material(MaterialKind.BASIS, "有关法律、法规和规章条文")), file,
                text.getBytes(StandardCharsets.UTF_8)));
    }
}
