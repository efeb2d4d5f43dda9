package org.qianfa.sequences;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Diagrams that are changed while reports run. */
final class NewVersions {

    private static final String RUNNING = "select distinct p.key_ from act_ru_execution e join act_re_procdef p on p.id_ = e.proc_def_id_ where e.parent_id_ is null order by 1";
    private static final String OLDER = """
            select count(*) from act_ru_execution e join act_re_procdef p on p.id_ = e.proc_def_id_
            where e.parent_id_ is null and p.version_ < (select max(n.version_) from act_re_procdef n where n.key_ = p.key_)""";

    private final World world;

    NewVersions(World world) {
        this.world = world;
    }

    List<String> running() {
        return world.jdbc().sql(RUNNING).query(String.class).list();
    }

    /** Whether anything runs in another version than the newest. */
    boolean waiting() {
        return world.jdbc().sql(OLDER).query(Integer.class).single() > 0;
    }

    /**
     * All diagrams anew, as a new version of the product brings them: they call each other within one deployment.
     *
     * @param renamed whether the steps of this one are called something else; what they are stays, so that what runs can be migrated
     */
    void deploy(String key, boolean renamed) throws IOException {
        RepositoryService engine = world.use(RepositoryService.class);
        ProcessDefinition newest = engine.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult();
        DeploymentBuilder deployment = engine.createDeployment().name("changed");
        for (String name : engine.getDeploymentResourceNames(newest.getDeploymentId())) {
            try (InputStream stream = engine.getResourceAsStream(newest.getDeploymentId(), name)) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                deployment.addString(name, name.equals(newest.getResourceName()) ? changed(text, newest, renamed) : text);
            }
        }
        deployment.deploy();
    }

    private static String changed(String model, ProcessDefinition newest, boolean renamed) {
        String tagged = model.replace("camunda:versionTag=\"" + newest.getVersionTag() + '"', "camunda:versionTag=\"9." + newest.getVersion() + '"');
        return renamed ? tagged.replaceAll("(<bpmn:userTask id=\"\\w+\" name=\")", "$1新") : tagged;
    }
}
