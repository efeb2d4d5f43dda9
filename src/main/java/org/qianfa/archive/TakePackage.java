package org.qianfa.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.qianfa.drafting.ReportPhase;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/**
 * Hands out the archive package of a report to the office or the coordinator of its unit, once it is published or decided not to
 * be. It is written from what is kept: as long as nothing is added to the report the package is the same, byte by byte.
 */
public interface TakePackage {

    /**
     * What the package holds.
     *
     * @throws NotToArchiveYet                 before the report is published or withheld
     * @throws org.qianfa.shared.NotFound     if the person may not know of the report
     * @throws org.qianfa.shared.NotPermitted if the person is neither of the office nor coordinates in the report's unit
     */
    Contents contents(Actor by, long reportId) throws NotToArchiveYet;

    /** The package, to be written; who took it is on record. Throws as {@link #contents} does. */
    Parcel takePackage(Actor by, long reportId) throws NotToArchiveYet;

    record Contents(List<Group> groups) {

        public int files() {
            return groups.stream().mapToInt(group -> group.files().size()).sum();
        }
    }

    /** @param title what a person is told the files are */
    record Group(String title, List<FileInPackage> files) {
    }

    /** @param name where it stands in the package */
    record FileInPackage(String name, String title) {
    }

    /** A package ready to be written, a file at a time. */
    interface Parcel {

        /** With its ending. */
        String fileName();

        /** @param out stays open */
        void writeTo(OutputStream out) throws IOException;
    }

    /** The report is still on its way. */
    class NotToArchiveYet extends Refusal {

        public NotToArchiveYet(ReportPhase phase) {
            super("a report that is " + phase + " has no archive package", phase.name());
        }

        @Override
        public boolean conflict() {
            return true;
        }
    }
}
