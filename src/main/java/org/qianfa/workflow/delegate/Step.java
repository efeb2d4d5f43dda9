package org.qianfa.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a delegate may know of the running instance: the keys of its objects, and where to put its decision. */
final class Step {

    private final DelegateExecution execution;

    Step(DelegateExecution execution) {
        this.execution = execution;
    }

    long cycle() {
        return id("cycleId");
    }

    long report() {
        return id("reportId");
    }

    long matter() {
        return id("matterId");
    }

    long release() {
        return id("releaseId");
    }

    long withdrawal() {
        return id("withdrawalId");
    }

    /** @return {@code null} if none was set */
    Integer number(String name) {
        return execution.getVariable(name) instanceof Number number ? number.intValue() : null;
    }

    /** @return empty if none was set */
    String text(String name) {
        return execution.getVariable(name) instanceof String text ? text : "";
    }

    /** @param value an id, a flag or a short text, never an object of the business */
    void decide(String name, Object value) {
        execution.setVariable(name, value);
    }

    /** Whether the version this instance began in has such an element. */
    boolean knows(String element) {
        return execution.getBpmnModelInstance().getModelElementById(element) != null;
    }

    private long id(String name) {
        return ((Number) execution.getVariable(name)).longValue();
    }
}
