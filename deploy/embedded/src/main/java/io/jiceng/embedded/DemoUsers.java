package io.jiceng.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The named users of the local stack and of tests. */
public final class DemoUsers {
  private static final List<District> DISTRICTS =
      List.of(
          new District("kt", "崆峒", "Kongtong"),
          new District("sx", "苏仙", "Suxian"),
          new District("qa", "乾安", "Qian'an"),
          new District("bs", "博山", "Boshan"),
          new District("hb", "鹤壁", "Hebi zone"));

  private static final List<Post> POSTS =
      List.of(
          new Post("viewer", "查看", "viewer", List.of("viewer")),
          new Post("clerk", "经办", "clerk", List.of("viewer", "clerk")),
          new Post("reviewer", "审核", "reviewer", List.of("viewer", "reviewer")),
          new Post("admin", "管理", "administrator", List.of("viewer", "clerk", "reviewer", "admin")),
          new Post("security", "安全", "security officer", List.of("security")));

  private static final List<DemoUser> ALL = all();

  private DemoUsers() {}

  public static List<DemoUser> list() {
    return ALL;
  }

  public static Optional<DemoUser> find(String name) {
    return ALL.stream().filter(user -> user.name().equals(name)).findFirst();
  }

  private static List<DemoUser> all() {
    var users = new ArrayList<DemoUser>();
    for (var district : DISTRICTS) {
      for (var post : POSTS) {
        users.add(district.user(post));
      }
    }
    users.add(
        province(
            "province-admin",
            "省级管理",
            "Province administrator",
            List.of("viewer", "clerk", "reviewer", "admin")));
    users.add(province("platform", "省级平台", "Provincial platform", List.of("platform", "viewer")));
    users.add(province("auditor", "审计", "Auditor", List.of("auditor")));
    for (var number = 1; number <= 3; number++) {
      users.add(member("member-" + number, number));
    }
    return List.copyOf(users);
  }

  private static DemoUser province(String name, String zh, String en, List<String> roles) {
    return new DemoUser(name, zh, en, "全省 Province", roles, List.of("DEMO"), null);
  }

  private static DemoUser member(String name, int number) {
    return new DemoUser(
        name,
        "党员 " + number,
        "Member " + number,
        "党员 Members",
        List.of("member"),
        List.of(),
        "demo-" + name);
  }

  private record Post(String name, String zh, String en, List<String> roles) {}

  private record District(String code, String zh, String en) {
    DemoUser user(Post post) {
      return new DemoUser(
          code + "-" + post.name(),
          zh + post.zh(),
          en + " " + post.en(),
          zh + " " + en,
          post.roles(),
          List.of(code.toUpperCase(Locale.ROOT)),
          null);
    }
  }
}
