package org.qianfa.cooperation;

@CooperationOnPostgres
class CountersigningOnPostgresTest extends CountersigningTest {
}
