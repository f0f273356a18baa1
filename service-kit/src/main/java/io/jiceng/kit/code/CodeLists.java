package io.jiceng.kit.code;

import java.util.List;

/** A feature's code lists; implement it as an {@code @ApplicationScoped} bean. */
public interface CodeLists {
  List<CodeList> lists();
}
