package org.qianfa.sequences;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Set;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * A database that goes back to any moment marked before, at no more cost than what happened since. Once it is held, all
 * connections are the same one in a transaction that never ends: to commit is to set a savepoint, to roll back is to return
 * to the last one. For one thread at a time.
 */
final class Rewinding extends AbstractDataSource {

    private static final Set<String> WITHOUT_EFFECT = Set.of("close", "setReadOnly", "setTransactionIsolation", "setHoldability");

    private final String url;
    private Connection held;

    Rewinding(String name) {
        // Few statements, each very often: most of the time would go by in reading them anew.
        this.url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=4096";
    }

    /** From now on nothing is kept for good. */
    void hold() {
        try {
            held = DriverManager.getConnection(url, "sa", "");
            held.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Savepoint mark() {
        try {
            return held.setSavepoint();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mark stays, for going back to it again. */
    void back(Savepoint mark) {
        try {
            held.rollback(mark);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * How much was written, without what was undone. The same number as before means that no table is different; another may
     * come from rows that were only locked.
     */
    long written() {
        try {
            return ((SessionLocal) held.unwrap(JdbcConnection.class).getSession()).getTransaction().setSavepoint();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return held == null ? DriverManager.getConnection(url, "sa", "") : lent();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private Connection lent() {
        Lease lease = new Lease();
        return (Connection) Proxy.newProxyInstance(Rewinding.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> lease.answer(proxy, method, arguments));
    }

    /** The held connection as one transaction sees it. */
    private final class Lease {

        private boolean autoCommit = true;
        private boolean closed;
        private Savepoint begin;

        Object answer(Object proxy, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "close" -> closed = true;
                case "isClosed" -> {
                    return closed;
                }
                case "getAutoCommit" -> {
                    return autoCommit;
                }
                case "setAutoCommit" -> begin((boolean) arguments[0]);
                case "commit" -> begin(false);
                case "hashCode" -> {
                    return System.identityHashCode(proxy);
                }
                case "equals" -> {
                    return proxy == arguments[0];
                }
                default -> {
                    return rollsBack(method, arguments) ? undo() : passOn(method, arguments);
                }
            }
            return null;
        }

        private void begin(boolean auto) throws SQLException {
            autoCommit = auto;
            begin = auto ? null : held.setSavepoint();
        }

        private static boolean rollsBack(java.lang.reflect.Method method, Object[] arguments) {
            return method.getName().equals("rollback") && arguments == null;
        }

        private Object undo() throws SQLException {
            if (begin != null) {
                held.rollback(begin);
            }
            return null;
        }

        private Object passOn(java.lang.reflect.Method method, Object[] arguments) throws Throwable {
            if (WITHOUT_EFFECT.contains(method.getName())) {
                return null;
            }
            try {
                return method.invoke(held, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
