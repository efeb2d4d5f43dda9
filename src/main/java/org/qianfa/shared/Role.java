package org.qianfa.shared;

/**
 * What a person may do in a unit. One person may hold several; a role is always held in a unit, and
 * {@link #DRAFTER} and {@link #DEPARTMENT_HEAD} in one of its departments.
 */
public enum Role {
    /** 区级督察（法治督察）: opens the year for the district and checks the reports of its streets and towns. */
    DISTRICT_SUPERVISOR,
    /** 法治办／司法所统稿人: assigns sections, consolidates, answers opinions. */
    COORDINATOR,
    /** 承办人: drafts sections. */
    DRAFTER,
    /** 部门负责人: reviews the sections of the department, answers consultations. */
    DEPARTMENT_HEAD,
    /** 党政办核稿人: checks the document, keeps the minutes of the discussion. */
    OFFICE,
    /** 法律顾问. */
    LEGAL_ADVISER,
    /** 法审员: completeness and review on the unit's side. */
    LEGALITY_REVIEWER,
    /** 合法性审查审批人（司法所长）. */
    LEGALITY_APPROVER,
    /** 分管领导. */
    DEPUTY_LEADER,
    /** 保密审查员. */
    SECRECY_REVIEWER,
    /** 第一责任人（党政主要负责人）. */
    FIRST_RESPONSIBLE,
    /** 初审·一校. */
    FIRST_REVIEWER,
    /** 复审·二校. */
    SECOND_REVIEWER,
    /** 终审·三校. */
    FINAL_REVIEWER,
    /** 系统管理员: units, departments, process operations. */
    SYSTEM_ADMIN,
    /** 安全管理员: users, roles, passwords. */
    SECURITY_ADMIN,
    /** 审计管理员: reads the audit chain. */
    AUDITOR;

    /** The three administrators (三员) keep the house and never take part in the business of a report. */
    public boolean administrative() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }

    /** Whether the role is held in a department and not in the unit as a whole. */
    public boolean departmental() {
        return this == DRAFTER || this == DEPARTMENT_HEAD;
    }
}
