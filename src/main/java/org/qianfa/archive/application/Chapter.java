package org.qianfa.archive.application;

import java.util.List;
import org.qianfa.drafting.ReportView;
import org.qianfa.shared.Actor;

/** A part of the package: what kind of files it has of a report. Everything that may change is read at once, large kept files when they are written. */
interface Chapter {

    /** Key of its name. */
    String title();

    /** @param by may take the package */
    List<Item> items(Actor by, ReportView report);
}
