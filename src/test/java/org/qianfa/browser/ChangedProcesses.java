package org.qianfa.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A release of the product with another version of its diagrams. */
final class ChangedProcesses {

    private ChangedProcesses() {
    }

    /** The diagrams as they are, but for another version of one: what has begun goes on in the version it began with. */
    static void deploy(RepositoryService repository) {
        DeploymentBuilder deployment = repository.createDeployment().name("changed");
        for (String folder : List.of("bpmn", "forms")) {
            for (Resource resource : resources(folder)) {
                deployment.addString(resource.getFilename(), content(resource).replace("camunda:versionTag=\"1.1\"", "camunda:versionTag=\"9.9\""));
            }
        }
        deployment.deploy();
    }

    private static Resource[] resources(String folder) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
