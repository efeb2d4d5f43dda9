package org.qianfa.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text of the house that is the same wherever it stands: none of them has a place on an English page. */
final class ChineseWords {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    static final Set<String> ALL = read();

    private ChineseWords() {
    }

    private static Set<String> read() {
        Set<String> words = new TreeSet<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
                Properties texts = new Properties();
                texts.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
                if (!file.getFilename().endsWith("_en.properties")) {
                    texts.values().stream().map(String::valueOf).filter(text -> CHINESE.matcher(text).find() && text.length() > 1 && !text.contains("{")).forEach(words::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The wordmark, the name of the language, people of the sample district, and what they write in minutes.
        words.removeAll(Arrays.asList("签发", "中文", "系统管理员", "安全管理员", "审计管理员", "同意。"));
        return words;
    }
}
