package org.qianfa.drafting.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qianfa.drafting.DraftView;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Entity tags of drafts, {@code "r3-d5"}, and of sections, {@code "r3"}: which revision is the newest, which save of the draft. */
final class Tags {

    private static final Pattern TAG = Pattern.compile("\"r(\\d{1,9})(?:-d(\\d{1,9}))?\"");
    /** What no section and no draft is ever at. */
    private static final DraftView.Stamp NOWHERE = new DraftView.Stamp(-1, -1);

    private Tags() {
    }

    static String of(DraftView.Stamp stamp) {
        return "\"r" + stamp.revision() + "-d" + stamp.draft() + "\"";
    }

    static String of(int revision) {
        return "\"r" + revision + "\"";
    }

    /** No tag, or {@code *}, asks for nothing: {@code null}. One of any other form matches nothing. */
    static DraftView.Stamp stamp(String tag) {
        if (tag == null || tag.equals("*")) {
            return null;
        }
        Matcher matcher = TAG.matcher(tag.strip());
        if (!matcher.matches() || matcher.group(2) == null) {
            return NOWHERE;
        }
        return new DraftView.Stamp(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * The revision a client says it knows as the newest, by the tag of the section or of a draft.
     *
     * @throws ResponseStatusException 428 if it says nothing
     */
    static int knownRevision(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
        }
        Matcher matcher = TAG.matcher(ifMatch.strip());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : NOWHERE.revision();
    }
}
