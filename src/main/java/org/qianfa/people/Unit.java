package org.qianfa.people;

/**
 * A unit that reports.
 *
 * @param name       short name, e.g. 云溪街道
 * @param fullName   name as printed on documents
 * @param parentId   the unit it reports to, {@code null} for a district
 * @param documentCode 发文机关代字, e.g. 云街
 * @param organisationCode 统一社会信用代码 or other code that starts the 索引号
 * @param siteIdCode 网站标识码 of the site the report is published on
 */
public record Unit(long id, String name, String fullName, UnitKind kind, Long parentId, String documentCode,
                   String organisationCode, String siteIdCode) {
}
