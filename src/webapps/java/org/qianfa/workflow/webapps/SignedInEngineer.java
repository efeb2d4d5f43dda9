package org.qianfa.workflow.webapps;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.qianfa.shared.Actor;

/** Hands the person of this request on, by the id under which the engine knows those who hold tasks. Made by the engine by name. */
public class SignedInEngineer implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return request.getAttribute("currentActor") instanceof Actor actor
                ? AuthenticationResult.successful(Long.toString(actor.id())) : AuthenticationResult.unsuccessful();
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // The door has sent away everybody who was not signed in, in the words of the house.
    }
}
