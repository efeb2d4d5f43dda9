package org.qianfa.commandline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands after a command: options with their values and files, in any order; after {@code --} everything is a file. */
record Arguments(Map<String, String> options, List<String> files) {

    /**
     * @param known options, each of which takes a value, as {@code --name value} or {@code --name=value}; the last one counts
     */
    static Arguments of(List<String> given, Set<String> known) throws UnusableInput {
        Map<String, String> options = new HashMap<>();
        List<String> files = new ArrayList<>();
        Deque<String> rest = new ArrayDeque<>(given);
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            String name = argument.split("=", 2)[0];
            if (argument.equals("--")) {
                files.addAll(rest);
                rest.clear();
            } else if (known.contains(argument)) {
                options.put(argument, rest.isEmpty() ? "" : rest.pop());
            } else if (known.contains(name)) {
                options.put(name, argument.substring(name.length() + 1));
            } else if (argument.startsWith("-")) {
                throw new UnusableInput("没有这个选项：" + argument);
            } else {
                files.add(argument);
            }
        }
        return new Arguments(options, files);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String onlyFile() throws UnusableInput {
        List<String> some = someFiles();
        if (some.size() > 1) {
            throw new UnusableInput("一次只能读一个文件，这里有两个：" + some.get(0) + "、" + some.get(1));
        }
        return some.get(0);
    }

    List<String> someFiles() throws UnusableInput {
        if (files.isEmpty() || files.contains("")) {
            throw new UnusableInput("没有指定文件。");
        }
        return files;
    }
}
