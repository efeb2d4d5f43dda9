package org.qianfa.shell.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Back to the login page, without a reason, keeping where the person wanted to go. */
class LoginFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
                                        AuthenticationException why) throws IOException {
        response.sendRedirect(UriComponentsBuilder.fromPath(request.getContextPath() + "/login")
                .queryParam("error").queryParam("back", "{back}").encode()
                .buildAndExpand(ReturnPath.localOrHome(request.getParameter("back"))).toString());
    }
}
