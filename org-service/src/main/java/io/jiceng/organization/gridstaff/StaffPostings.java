package io.jiceng.organization.gridstaff;

import io.jiceng.kit.time.Ids;
import io.jiceng.organization.grid.GridClosed;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Staff who follow their grid when it becomes part of another (GRD-08). */
@ApplicationScoped
public class StaffPostings {
  private final StaffPosts posts;
  private final StaffService service;
  private final Authors authors;

  StaffPostings(StaffPosts posts, StaffService service, Authors authors) {
    this.posts = posts;
    this.service = service;
    this.authors = authors;
  }

  /** Somebody who serves on a grid. */
  public record Serving(UUID id, StaffRole role) {}

  /** Nobody serves on a grid that is no more. */
  void end(@Observes GridClosed grid) {
    follow(grid.gridId(), _ -> Optional.empty(), grid.day());
  }

  /** Those who serve on the day or later. */
  public List<Serving> on(UUID grid, LocalDate day) {
    return serving(grid, day).stream().map(it -> new Serving(it.id, it.role)).toList();
  }

  /**
   * Their posts end on the day and go on at another grid, unless they have the role there already.
   *
   * @param to the grid each goes on at; none: the post ends
   */
  public void follow(UUID from, Function<Serving, Optional<UUID>> to, LocalDate day) {
    var leaving = serving(from, day);
    var before = service.views(leaving);
    var changed = new ArrayList<Staff>(leaving);
    for (var it : leaving) {
      var goesOn = to.apply(new Serving(it.id, it.role));
      var next = goesOn.flatMap(grid -> next(it, grid, day));
      it.leave(it.begins.isAfter(day) ? it.begins : day, authors.current());
      next.ifPresent(changed::add);
    }
    posts.flush();
    service.tell(changed, before);
  }

  private Optional<Staff> next(Staff it, UUID grid, LocalDate day) {
    var begins = it.begins.isAfter(day) ? it.begins : day;
    var ends = it.ends;
    var standing = posts.of(List.of(grid), List.of(it.personId));
    if (standing.stream().anyMatch(o -> o.role == it.role && o.overlaps(begins, ends))) {
      return Optional.empty();
    }
    var post =
        new Staff(
            Ids.next(),
            grid,
            new NewStaff(grid.toString(), it.role, it.personId, begins, ends, it.documentNo),
            authors.current());
    posts.persist(post);
    return Optional.of(post);
  }

  private List<Staff> serving(UUID grid, LocalDate day) {
    return posts.of(List.of(grid)).stream()
        .filter(it -> it.ends == null || it.ends.isAfter(day))
        .toList();
  }
}
