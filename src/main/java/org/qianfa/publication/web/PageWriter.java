package org.qianfa.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Writes a public page into a file instead of an answer. */
@Component
class PageWriter {

    private final ThymeleafViewResolver views;

    PageWriter(ThymeleafViewResolver views) {
        this.views = views;
    }

    String write(String template, Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) {
        StringWriter page = new StringWriter();
        PrintWriter writer = new PrintWriter(page);
        try {
            View view = views.resolveViewName(template, Locale.SIMPLIFIED_CHINESE);
            view.render(model, request, new HttpServletResponseWrapper(response) {

                @Override
                public PrintWriter getWriter() {
                    return writer;
                }

                // The answer is not this page.
                @Override
                public void setContentType(String type) {
                }

                @Override
                public void setCharacterEncoding(String charset) {
                }

                @Override
                public void setLocale(Locale language) {
                }
            });
        } catch (Exception e) {
            throw new IllegalStateException("cannot write " + template, e);
        }
        writer.flush();
        return page.toString();
    }
}
