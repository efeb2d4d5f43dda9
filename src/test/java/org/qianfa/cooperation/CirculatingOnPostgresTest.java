package org.qianfa.cooperation;

@CooperationOnPostgres
class CirculatingOnPostgresTest extends CirculatingTest {
}
