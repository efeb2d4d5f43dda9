package org.qianfa.documents.ofd;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.verify.OFDValidator;
import org.ofdrw.sign.verify.container.GBT35275ValidateContainer;

/**
 * Has ofdrw check the signature of an OFD: a program that knows nothing of the product. It was written for an older Bouncy
 * Castle, so it runs beside the other tests in a class loader that holds that one.
 */
public final class OfdrwValidation {

    private static final String PEERS_LIBRARIES = "qianfa.ofdrw-libraries";

    private OfdrwValidation() {
    }

    /** @throws Exception what ofdrw says of it, if it is not good */
    public static void validate(byte[] ofd) throws Exception {
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(libraries(), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass(OfdrwValidation.class.getName()).getMethod("inside", byte[].class).invoke(null, (Object) ofd);
        } catch (InvocationTargetException found) {
            throw new IOException(found.getCause().getClass().getSimpleName() + ": " + found.getCause().getMessage(), found.getCause());
        } finally {
            Thread.currentThread().setContextClassLoader(ours);
        }
    }

    /** What the class loader of its own runs. */
    public static void inside(byte[] ofd) throws Exception {
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd)); OFDValidator validator = new OFDValidator(reader)) {
            validator.setValidator(new GBT35275ValidateContainer());
            validator.exeValidate();
        }
    }

    private static URL[] libraries() throws IOException {
        List<URL> libraries = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty(PEERS_LIBRARIES)))) {
            for (Path file : files.toList()) {
                libraries.add(file.toUri().toURL());
            }
        }
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : path.split(File.pathSeparator)) {
            if (!entry.contains("jdk18on")) {
                libraries.add(Path.of(entry).toUri().toURL());
            }
        }
        return libraries.toArray(URL[]::new);
    }
}
