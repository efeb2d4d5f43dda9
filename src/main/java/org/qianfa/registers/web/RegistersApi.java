package org.qianfa.registers.web;

import java.util.List;
import org.qianfa.registers.ConsultationRegister;
import org.qianfa.registers.FirmRegister;
import org.qianfa.registers.ImportReviews;
import org.qianfa.registers.Paged;
import org.qianfa.registers.QualificationRegister;
import org.qianfa.registers.RegisterFigures;
import org.qianfa.registers.RegisterFigures.Counted;
import org.qianfa.registers.ReviewRegister;
import org.qianfa.registers.ReviewRegister.Totals;
import org.qianfa.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers, for programs to read. */
@RestController
@RequestMapping("/api/registers")
class RegistersApi {

    private final ReviewRegister reviews;
    private final ConsultationRegister consultations;
    private final Others others;
    private final RegisterFigures figures;

    RegistersApi(ReviewRegister reviews, ConsultationRegister consultations, Others others, RegisterFigures figures) {
        this.reviews = reviews;
        this.consultations = consultations;
        this.others = others;
        this.figures = figures;
    }

    @GetMapping("/reviews")
    Paged<ReviewRegister.Row> reviews(Actor actor, @ModelAttribute ReviewQuery query, @RequestParam(defaultValue = "50") int size) {
        return reviews.reviews(actor, query.filter(), query.after(), size);
    }

    @GetMapping("/reviews/totals")
    Totals totals(Actor actor, @ModelAttribute ReviewQuery query) {
        return reviews.totals(actor, query.filter());
    }

    @GetMapping("/consultations")
    Paged<ConsultationRegister.Row> consultations(Actor actor, @ModelAttribute ConsultationQuery query, @RequestParam(defaultValue = "50") int size) {
        return consultations.consultations(actor, query.filter(), query.after(), size);
    }

    @GetMapping("/consultations/{id}")
    ConsultationRegister.Row consultation(Actor actor, @PathVariable long id) {
        return consultations.consultation(actor, id);
    }

    @GetMapping("/qualifications")
    List<QualificationRegister.Row> qualifications(Actor actor, @RequestParam(required = false) Long unit) {
        return others.qualifications().reviewers(actor, unit);
    }

    @GetMapping("/firms")
    List<FirmRegister.Row> firms(Actor actor, @RequestParam(required = false) Long unit) {
        return others.firms().firms(actor, unit);
    }

    @GetMapping("/figures")
    List<Counted> figures(Actor actor, @RequestParam long unit, @RequestParam int year) {
        return figures.figures(actor, unit, year);
    }

    @GetMapping("/imports/{id}")
    ImportReviews.View imported(Actor actor, @PathVariable long id) {
        return others.imports().view(actor, id);
    }

    /** Registers with few rows. */
    @Component
    record Others(QualificationRegister qualifications, FirmRegister firms, ImportReviews imports) {
    }
}
