package io.jiceng.kit.thing;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

@ApplicationScoped
@Transactional
class ThingService {

  private final Things things;
  private final Scope scope;

  ThingService(Things things, Scope scope) {
    this.things = things;
    this.scope = scope;
  }

  UUID create(NewThing command) {
    var thing = new Thing(command, scope.resolve(command.organizationId()).id());
    things.add(thing);
    return thing.id();
  }

  void change(UUID id, long seen, UnaryOperator<ThingChange> change) {
    var thing = find(id);
    IfMatch.same(seen, thing.version());
    thing.change(change.apply(thing.changeable()));
  }

  UUID rename(UUID id, RenameThing command) {
    var thing = find(id);
    var before = thing.changeable();
    thing.change(
        new ThingChange(command.name(), before.kind(), before.weightKg(), before.openedOn()));
    return id;
  }

  private Thing find(UUID id) {
    return things.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }
}
