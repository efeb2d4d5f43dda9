package org.qianfa.people;

/** What a unit is; decides which steps its report needs. */
public enum UnitKind {
    /** 区（县）. */
    DISTRICT,
    /** 街道. */
    STREET,
    /** 镇（乡）. */
    TOWN
}
