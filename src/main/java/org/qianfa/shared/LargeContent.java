package org.qianfa.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Files in the database, the same way on H2 and PostgreSQL: as streams, since H2 limits plain bytes to 1 MB. */
public final class LargeContent {

    private LargeContent() {
    }

    public static void set(PreparedStatement statement, int parameter, byte[] content) throws SQLException {
        statement.setBinaryStream(parameter, new ByteArrayInputStream(content), content.length);
    }

    /** The column {@code content} of a row. */
    public static byte[] of(ResultSet row, int index) throws SQLException {
        try (InputStream content = row.getBinaryStream("content")) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
